package io.hookline.creator.deal.shortlist;

/**
 * DRAFT until a client has a link; SHARED while somebody is undecided, DECIDED when nobody is;
 * CLOSED for good.
 */
public enum ShortlistStatus {
  DRAFT,
  SHARED,
  DECIDED,
  CLOSED
}
