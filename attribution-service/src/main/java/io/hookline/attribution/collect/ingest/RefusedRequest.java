package io.hookline.attribution.collect.ingest;

/** A request that is refused as a whole, in TikTok's words; nothing of it is stored. */
final class RefusedRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final TikTokCode code;

  RefusedRequest(TikTokCode code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  TikTokCode code() {
    return code;
  }
}
