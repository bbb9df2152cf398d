'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { LoadedNodes } from './treeItems';
import type { TreeNode } from './TreeView';

/** Asks for what is in a branch. */
export type TreeViewLoad = (
  node: TreeNode,
  request: {
    /** Aborted when nobody waits for the answer any more. Pass it on to `fetch`. */
    signal: AbortSignal;
  },
) => Promise<readonly TreeNode[]>;

const nothing: LoadedNodes = new Map();

/** What is in branches that are loaded as they are opened; each is asked for once, until it fails. */
export function useTreeChildren(load: TreeViewLoad | undefined) {
  const [loaded, setLoaded] = useState(nothing);
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set<string>());
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef(load);

  useEffect(() => {
    latest.current = load;
  });

  useEffect(() => {
    const waiting = running.current;
    return () => {
      for (const stop of waiting.values()) stop.abort();
      waiting.clear();
    };
  }, []);

  const ask = useCallback(async (node: TreeNode) => {
    const waiting = running.current;
    if (!latest.current || waiting.has(node.id)) return;
    const stop = new AbortController();
    waiting.set(node.id, stop);
    setFailed((before) => without(before, node.id));
    try {
      const children = await latest.current(node, { signal: stop.signal });
      if (stop.signal.aborted) return;
      setLoaded((before) => new Map(before).set(node.id, [...children]));
    } catch {
      if (stop.signal.aborted) return;
      setFailed((before) => new Set(before).add(node.id));
    }
    waiting.delete(node.id);
  }, []);

  return { loaded, failed, ask, running };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) return ids;
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}
