for (const input of document.querySelectorAll('[name="show"]')) {
  input.addEventListener('change', () => {
    for (const article of document.querySelectorAll('[data-severity]'))
      article.hidden = input.value !== 'all' && article.dataset.severity !== input.value;
    for (const section of document.querySelectorAll('[data-part]'))
      section.hidden = !section.querySelector('[data-severity]:not([hidden])');
    document.querySelector('.none').hidden =
      document.querySelector('[data-part]:not([hidden])') !== null;
  });
}
