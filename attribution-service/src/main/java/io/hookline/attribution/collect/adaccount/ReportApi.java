package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.platform.PlatformApi;
import io.hookline.attribution.collect.platform.PlatformLimits;
import io.hookline.attribution.collect.platform.PlatformRequest;
import io.hookline.kit.json.OwnJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** TikTok's reports of an ad account, page by page. */
@Singleton
class ReportApi {

  private final AdAccountConfig config;
  private final ObjectMapper json;
  private final PlatformApi api;

  ReportApi(Vertx vertx, AdAccountConfig config, ObjectMapper json, MeterRegistry metrics) {
    this.config = config;
    this.json = json;
    this.api =
        new PlatformApi(
            vertx,
            json,
            metrics,
            "hookline.ad.reports",
            new PlatformLimits(
                config.pace(),
                config.connectTimeout(),
                config.timeout(),
                config.largestAnswer().asLongValue()));
  }

  @PreDestroy
  void close() {
    api.close();
  }

  /** Never fails but by an interrupt: what goes wrong is in it. Never in a transaction. */
  ReportAnswer ask(ReportPage page) throws InterruptedException {
    return api.ask(
        PlatformRequest.get(config.url() + "?" + query(page), page.token()),
        ReportAnswer::of,
        answer -> answer.trouble() == null ? "ROWS" : answer.trouble().name());
  }

  private String query(ReportPage page) {
    Map<String, String> parameters =
        Map.of(
            "advertiser_id", page.advertiserId(),
            "service_type", "AUCTION",
            "report_type", page.level().reportType(),
            "data_level", page.level().dataLevel(),
            "dimensions", OwnJson.write(json, page.level().dimensions()),
            "metrics", OwnJson.write(json, page.level().metrics()),
            "start_date", page.from().toString(),
            "end_date", page.to().toString(),
            "page", Integer.toString(page.number()),
            "page_size", Integer.toString(config.page()));
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
