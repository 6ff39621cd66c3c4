package io.hookline.engine.port;

/** By what a unit can be told apart: each unit has at most one key of each dimension. */
public enum UnitDimension {
  CHANNEL,
  AD_KIND,
  CAMPAIGN,
  CREATOR,
  SERIES,
  PILLAR,
  POST,
  LINK,
  PROMO_CODE,
  PLACE,
  /** TOFU, MOFU or BOFU, as the post of the touch is meant. */
  FUNNEL_STAGE
}
