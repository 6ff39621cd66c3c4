package io.hookline.content.snapshot;

/** Whose views are counted. Organic and bought views are different audiences: never added up. */
enum Dataset {
  ORGANIC,
  PAID
}
