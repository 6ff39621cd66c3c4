/**
 * The change feed: what this service tells its sisters, and what it keeps of theirs. See
 * docs/adr/0033-subscriptions-to-resources.md.
 */
package io.hookline.kit.feed;
