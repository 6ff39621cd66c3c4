package io.hookline.reporting.judgement.maturity;

import io.hookline.reporting.figures.query.Days;

/**
 * What the facts of a calendar month show; of the last one as far as it goes.
 *
 * @param postsWithViews posts whose views are told
 * @param postsWithSaves of these, posts whose saves are told; the same of shares
 * @param profileVisits whether posts or accounts tell of profile visits
 * @param clicks whether posts, accounts or the brand's links tell of clicks
 * @param linkClicks clicks on the brand's own tagged links
 * @param orders conversions that were told of, credited or not
 * @param extra what is no figure
 * @param pillars pillars whose posts' views are told
 */
record MonthFacts(
    Days days,
    long postsWithViews,
    long postsWithSaves,
    long postsWithShares,
    boolean profileVisits,
    boolean clicks,
    long linkClicks,
    long orders,
    long pillars,
    MonthExtra extra) {

  /** Whether a counter is told of most posts, so that its sum says something. */
  boolean ofMostPosts(long told) {
    return postsWithViews > 0 && told * 2 >= postsWithViews;
  }
}
