package io.hookline.attribution.input;

/** Whether who ordered had ordered from the brand before. */
public enum Customer {
  NEW,
  RETURNING
}
