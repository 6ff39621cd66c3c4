package io.hookline.creator.deal.shortlist;

/** What the client says of a candidate. */
public enum Decision {
  APPROVED,
  DECLINED
}
