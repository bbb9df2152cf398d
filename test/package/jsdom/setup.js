import 'entasis/styles.css';
import { installPlatform } from 'entasis/test';

installPlatform();
