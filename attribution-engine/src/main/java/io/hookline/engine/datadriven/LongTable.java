package io.hookline.engine.datadriven;

import java.util.Arrays;

/** Numbers keys as they first come. Millions of them take what their bits take, and no objects. */
final class LongTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];
  private int size;

  /** Of twice the keys' length at least; 0 is free, others are numbers plus 1. */
  private int[] slots = new int[1 << 11];

  /** The number of a key, which is the next one where it is new. */
  int number(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  int size() {
    return size;
  }

  /** By number. */
  long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  private int slot(long key) {
    int slot = (int) (key * MIX >>> 32) & slots.length - 1;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[4 * size];
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }
}
