import '../../src/theme/base.css';
import { configure } from '@testing-library/react';
import { failOnConsole } from './failOnConsole';
import { restorePage } from './restorePage';

// A busy machine takes its time: waiting longer costs nothing where the state arrives.
configure({ asyncUtilTimeout: 10_000 });

failOnConsole();
restorePage();
