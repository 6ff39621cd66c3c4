package io.hookline.local.demo;

import java.time.Instant;

/**
 * A click on a link.
 *
 * @param number position among its brand's clicks
 * @param post the post that led to it
 * @param clickId what the link gave the browser along
 * @param ttclid TikTok's own click id, or null
 */
record Click(int number, Link link, Post post, Instant occurredAt, String clickId, String ttclid) {}
