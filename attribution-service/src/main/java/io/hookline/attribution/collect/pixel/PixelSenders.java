package io.hookline.attribution.collect.pixel;

import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies of more than a few events are read for sources that there are. */
@Singleton
class PixelSenders implements SenderCheck {

  private static final Pattern EVENTS = Pattern.compile("/pixel/([0-9a-fA-F-]{36})/events/?");

  /** What a browser sends at most from a page that goes away. */
  static final int LARGEST = 64 * 1024;

  private final PixelSources sources;

  PixelSenders(PixelSources sources) {
    this.sources = sources;
  }

  @Override
  public boolean covers(String path) {
    return EVENTS.matcher(path).matches();
  }

  @Override
  public long largest() {
    return LARGEST;
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    Matcher path = EVENTS.matcher(request.path());
    try {
      return path.matches() && sources.find(UUID.fromString(path.group(1))).isPresent();
    } catch (IllegalArgumentException noId) {
      return false;
    }
  }
}
