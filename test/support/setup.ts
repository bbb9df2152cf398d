import '../../src/theme/base.css';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './failOnConsole';

// A busy machine takes its time: waiting longer costs nothing where the state arrives.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
