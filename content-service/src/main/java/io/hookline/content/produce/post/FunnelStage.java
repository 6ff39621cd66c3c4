package io.hookline.content.produce.post;

/** What a post is for: TOFU makes people aware, MOFU makes them consider, BOFU makes them buy. */
enum FunnelStage {
  TOFU,
  MOFU,
  BOFU
}
