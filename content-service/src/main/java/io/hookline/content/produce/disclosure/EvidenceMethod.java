package io.hookline.content.produce.disclosure;

/** How it is known what a post carries. */
public enum EvidenceMethod {
  /** What was asked of the network, or told, when it went out. */
  PUBLICATION,
  /** Somebody looked at it. */
  SEEN,
  /** Somebody kept a picture of it. */
  SCREENSHOT,
  /** The network's interface said so. */
  API
}
