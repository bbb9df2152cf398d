import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useControllableState } from '../../src/behaviors';
import { takeConsole } from '../support/failOnConsole';

const renderState = (
  value: number | undefined,
  onChange?: (value: number, event?: string) => void,
  name = 'Thing value',
) => renderHook(() => useControllableState<number, [event?: string]>(name, value, 1, onChange));

describe('useControllableState', () => {
  it('keeps a value of its own, and tells', () => {
    const change = vi.fn();
    const { result } = renderState(undefined, change);
    expect(result.current[0]).toBe(1);
    act(() => result.current[1](2, 'event'));
    expect(result.current[0]).toBe(2);
    expect(change).toHaveBeenCalledWith(2, 'event');
  });

  it('leaves the value to a parent', () => {
    const change = vi.fn();
    const { result } = renderState(5, change);
    act(() => result.current[1](2));
    expect(result.current[0]).toBe(5);
    expect(change).toHaveBeenCalledWith(2);
  });

  it('is read-only without a handler, with one warning', () => {
    const { result } = renderState(5, undefined, 'Other value');
    act(() => result.current[1](2));
    act(() => result.current[1](3));
    expect(result.current[0]).toBe(5);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Other value is set without a handler'),
    ]);
  });

  it('keeps the new value when the handler throws', () => {
    const { result } = renderState(undefined, () => {
      throw new Error('Broken');
    });
    act(() => expect(() => result.current[1](2)).toThrow('Broken'));
    expect(result.current[0]).toBe(2);
  });
});
