package io.hookline.attribution.collect.visitor;

/** By what a rule knows a visitor. */
enum VisitorRuleKind {
  /** A part of the user agent, in any case. */
  AGENT,
  /** The network from which it comes. */
  NETWORK
}
