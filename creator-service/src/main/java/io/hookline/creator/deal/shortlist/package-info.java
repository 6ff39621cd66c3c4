/** Creators proposed to a client for a campaign, and what the client decides by a secret link. */
package io.hookline.creator.deal.shortlist;
