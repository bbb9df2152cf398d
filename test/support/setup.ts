import '../../src/theme/base.css';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import './failOnConsole';

afterEach(cleanup);
