package io.hookline.kit.web;

/** How large a body an address takes. */
final class LargestBody {

  private LargestBody() {}

  /**
   * @param path the request's normalised path
   * @return bytes, as sent
   */
  static long at(String path, Limits limits) {
    return (isImport(path) ? limits.imports() : limits.body()).asLongValue();
  }

  /** Imports and files are read as they arrive, and may be much larger than other bodies. */
  static boolean isImport(String path) {
    return path.startsWith("/v1/") && (path.endsWith("/imports") || path.endsWith("/uploads"));
  }
}
