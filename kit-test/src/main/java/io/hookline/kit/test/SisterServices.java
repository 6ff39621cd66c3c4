package io.hookline.kit.test;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * HTTP servers in the place of the sisters whose feeds a service reads. A service's own subclass
 * names them; what they answer is said by {@link SisterFeed}.
 */
public abstract class SisterServices implements QuarkusTestResourceLifecycleManager {

  private final List<String> sisters;
  private final List<WireMockServer> servers;

  /**
   * @param sisters without {@code -service}: {@code creator}
   */
  protected SisterServices(String... sisters) {
    this.sisters = List.of(sisters);
    this.servers =
        Stream.of(sisters).map(sister -> new WireMockServer(options().dynamicPort())).toList();
  }

  @Override
  public Map<String, String> start() {
    servers.forEach(WireMockServer::start);
    Map<String, String> settings = new HashMap<>();
    settings.put("hookline.feeds.batch", String.valueOf(SisterFeed.PAGE));
    for (int i = 0; i < sisters.size(); i++) {
      settings.put("hookline.feeds.sisters." + sisters.get(i), servers.get(i).baseUrl());
    }
    return settings;
  }

  @Override
  public void stop() {
    servers.forEach(WireMockServer::stop);
  }
}
