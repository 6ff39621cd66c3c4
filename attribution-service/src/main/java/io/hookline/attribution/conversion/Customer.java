package io.hookline.attribution.conversion;

/** Whether who ordered had ordered from the brand before. */
public enum Customer {
  NEW,
  RETURNING
}
