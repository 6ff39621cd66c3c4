package io.hookline.attribution.collect.ingest;

/** One event that is refused; its neighbours are not. */
final class RefusedItem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path dotted, inside the event: {@code properties.value}
   * @param reason as TikTok says it, without the value, which may be personal
   */
  RefusedItem(String path, String reason) {
    super(reason, null, false, false);
    this.path = path;
  }

  String path() {
    return path;
  }
}
