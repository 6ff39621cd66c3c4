package io.hookline.content.funnel;

/** What a post is for: TOFU makes people aware, MOFU makes them consider, BOFU makes them buy. */
public enum FunnelStage {
  TOFU,
  MOFU,
  BOFU
}
