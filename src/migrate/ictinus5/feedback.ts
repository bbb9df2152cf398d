import type { ComponentChange } from '../engine/ComponentChange.ts';
import type { PackageChanges } from '../engine/Migration.ts';
import type { Use } from '../engine/Use.ts';
import { attributeToContent, contentTo } from '../engine/content.ts';
import { changeKeys } from '../engine/objects.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { bare } from '../engine/syntax.ts';
import { values } from '../engine/values.ts';
import { everywhere, missing, statusTone } from './shared.ts';

const shared = {
  ...everywhere,
  hasAutoFocus: todo('nothing takes the focus away; `live` says it at once'),
  isAlt: drop,
  status: values('tone', statusTone),
};

const messageInside = (use: Use) => {
  const message = use.attribute('message');
  if (message && !attributeToContent(use, message)) use.todo('its words are its content', message);
};

const notification: ComponentChange = {
  to: 'InlineAlert',
  first: messageInside,
  props: {
    ...everywhere,
    closeCTA: 'onDismiss',
    hasIcon: drop,
    primaryCTA: todo('put a <Button> into "actions"'),
    primaryCTALabel: todo('put a <Button> into "actions"'),
    styleType: drop,
    type: values('tone', statusTone),
  },
};

const called = missing('call toast(message), and mount <Toasts /> once');

export const feedback: Readonly<Record<string, ComponentChange>> = {
  InlineAlert: { props: shared },
  Broadcast: {
    to: 'Banner',
    first: (use) => {
      if (!contentTo(use, 'title')) use.todo('give it a "title"');
    },
    props: shared,
  },
  InlineNotification: notification,
  Banner: {
    first: (use) => {
      const message = use.attribute('message');
      if (message) use.rename(message, 'title');
      else use.todo('give it a "title"');
    },
    props: notification.props ?? {},
  },
  ToastContainer: { to: 'Toasts', props: { maxVisibleToasts: drop, placement: drop } },
  Snackbar: called,
  Toast: called,
  ToastV4: called,
  NotificationsContainer: missing('mount <Toasts /> once'),
  NotificationVisual: missing('use <EmptyState> or <ErrorState>'),
  Filter: missing('there is no Filter yet: use <Combobox> or <Select>'),
  DatePicker: missing('there is no DatePicker yet: keep this one'),
  Slider: missing('use <Slider>, or <RangeSlider> for two thumbs; both are labelled fields'),
};

/** `toast(message, { status })` has other names for what it is told. */
export const calls: NonNullable<PackageChanges['calls']> = {
  toast: {
    to: 'toast',
    change: (module, call) => {
      const options = call.arguments[1];
      if (!options || options.type === 'SpreadElement') return;
      const object = bare(options);
      if (object.type === 'ObjectExpression')
        changeKeys(module, object, {
          actions: null,
          hasIcon: null,
          isDismissible: null,
          maxVisibleToasts: null,
          onClose: null,
          placement: null,
          shouldCloseOnAction: null,
          status: { to: 'tone', values: statusTone },
          timeout: 'duration',
        });
      else module.todo(options.start, '"status" is now "tone", and "timeout" "duration"');
    },
  },
};
