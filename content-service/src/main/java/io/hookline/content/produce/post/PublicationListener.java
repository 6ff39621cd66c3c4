package io.hookline.content.produce.post;

/** Hears of posts that are out, in the transaction that records it. */
public interface PublicationListener {

  void published(WentOut post);
}
