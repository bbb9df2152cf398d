import type { Reporter, TestModule } from 'vitest/node';
import { writeRecords } from './records.ts';
import type { RecordedStory, StoryRecord } from './StoryRecord.ts';

/** What a test of a story carries: what Storybook and `inspectStory` wrote into it. */
type Meta = { storyId?: string; accessibility?: StoryRecord };

/** Writes down what the stories of a run looked like to the accessibility checks. */
export class RecordStories implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const records = modules.flatMap((module) => {
      const component = module.relativeModuleId.replace(/^stories\/|\.stories\.tsx$/g, '');
      return [...module.children.allTests()].flatMap((test): RecordedStory[] => {
        const { storyId, accessibility } = test.meta() as Meta;
        if (storyId === undefined) return [];
        const passed = test.result().state === 'passed';
        return [{ id: storyId, name: test.name, component, passed, ...accessibility }];
      });
    });
    if (records.length > 0) writeRecords(records);
  }
}
