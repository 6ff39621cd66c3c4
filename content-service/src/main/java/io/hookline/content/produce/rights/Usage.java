package io.hookline.content.produce.rights;

/** Whether views are bought: who allows a repost has not allowed an ad. */
public enum Usage {
  ORGANIC,
  PAID
}
