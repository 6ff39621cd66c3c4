package io.hookline.creator.money.dispute;

/** Who speaks. */
public enum DisputeSide {
  BRAND,
  CREATOR
}
