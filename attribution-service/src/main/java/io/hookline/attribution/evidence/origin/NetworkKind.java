package io.hookline.attribution.evidence.origin;

/** What kind of service a visitor came from. */
public enum NetworkKind {
  SEARCH_ENGINE,
  SOCIAL_NETWORK,
  VIDEO,
  AI_ASSISTANT,
  /** Mail that is read in a browser, and tools that send mail to many. */
  EMAIL,
  MESSENGER,
  SHOPPING,
  /** Pages of links to which profiles lead. */
  LINK_PAGE,
  AFFILIATE,
  /** Where shoppers pay: coming back from there says nothing of where they came from. */
  PAYMENT,
  /** A known site of none of these kinds, such as documents below a search engine's domain. */
  SITE
}
