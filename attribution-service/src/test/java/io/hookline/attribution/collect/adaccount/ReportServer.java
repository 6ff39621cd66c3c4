package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * TikTok's reports as they are documented, by the advertiser: the rows that a test has put there.
 */
final class ReportServer {

  static final String PATH = "/open_api/v1.3/report/integrated/get/";

  private static final int MOST_DAYS = 30;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, ReportServer> SERVERS = new ConcurrentHashMap<>();

  private final List<Row> rows = new CopyOnWriteArrayList<>();
  private final Queue<Told> told = new ConcurrentLinkedQueue<>();
  private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();

  static {
    start();
  }

  private ReportServer() {}

  private record Row(String level, LocalDate day, JsonNode node) {}

  private record Told(int status, String body, Runnable meanwhile) {}

  private static void start() {
    URI url = URI.create(ConfigProvider.getConfig().getValue(ReportStandIn.URL, String.class));
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort()), 0);
      server.createContext(PATH, ReportServer::take);
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static ReportServer of(String advertiser) {
    return SERVERS.computeIfAbsent(advertiser, none -> new ReportServer());
  }

  /**
   * @param metrics {@code "spend": "1.00"}
   */
  void ad(String ad, LocalDate day, String metrics) {
    put("AUCTION_AD BASIC", "ad_id", ad, day, metrics);
  }

  void campaign(String campaign, LocalDate day, String metrics) {
    put("AUCTION_CAMPAIGN BASIC", "campaign_id", campaign, day, metrics);
  }

  /** Of the report of audiences, which alone knows placements. */
  void placement(String ad, String placement, LocalDate day, String metrics) {
    put(
        "AUCTION_AD AUDIENCE",
        "placement\": \"%s\", \"ad_id".formatted(placement),
        ad,
        day,
        metrics);
  }

  private void put(String level, String dimension, String id, LocalDate day, String metrics) {
    try {
      JsonNode node =
          JSON.readTree(
              """
              {"dimensions": {"%s": "%s", "stat_time_day": "%s 00:00:00"}, "metrics": {%s}}"""
                  .formatted(dimension, id, day, metrics));
      rows.removeIf(
          row ->
              row.level().equals(level)
                  && row.node().path("dimensions").equals(node.path("dimensions")));
      rows.add(new Row(level, day, node));
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  /** Once, instead of rows. */
  void answers(int status, String body) {
    told.add(new Told(status, body, () -> {}));
  }

  /** With HTTP status 200, as all of TikTok's codes. */
  void code(int code, String message) {
    answers(
        200,
        """
        {"code": %d, "message": "%s", "request_id": "20260610152955010231", "data": {}}"""
            .formatted(code, message));
  }

  /** The next request is answered with rows. */
  void rows() {
    told.add(new Told(0, null, () -> {}));
  }

  /** The next request is answered with rows, after something else has happened. */
  void rowsAfter(Runnable meanwhile) {
    told.add(new Told(0, null, meanwhile));
  }

  List<Map<String, String>> requests() {
    return requests;
  }

  private static void take(HttpExchange exchange) throws IOException {
    Map<String, String> query =
        Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    query.put("Access-Token", exchange.getRequestHeaders().getFirst("Access-Token"));
    ReportServer server = of(query.get("advertiser_id"));
    server.requests.add(query);
    Told next = server.told.poll();
    if (next != null) {
      next.meanwhile().run();
    }
    byte[] bytes =
        (next == null || next.body() == null ? server.report(query) : next.body())
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        next == null || next.body() == null ? 200 : next.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** As TikTok, which parts figures by placement in no other report. */
  private static String level(Map<String, String> query) {
    return query.get("dimensions").contains("placement")
            != "AUDIENCE".equals(query.get("report_type"))
        ? "none"
        : query.get("data_level") + " " + query.get("report_type");
  }

  private String report(Map<String, String> query) {
    LocalDate from = LocalDate.parse(query.get("start_date"));
    LocalDate to = LocalDate.parse(query.get("end_date"));
    if (from.plusDays(MOST_DAYS - 1L).isBefore(to)) {
      return "{\"code\": 40002, \"message\": \"max time span is 30 days when use stat_time_day\"}";
    }
    List<JsonNode> found =
        rows.stream()
            .filter(row -> row.level().equals(level(query)))
            .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to))
            .map(Row::node)
            .toList();
    int size = Integer.parseInt(query.get("page_size"));
    int page = Integer.parseInt(query.get("page"));
    return """
    {"code": 0, "message": "OK", "request_id": "20260610152955010232",
     "data": {"list": %s,
              "page_info": {"page": %d, "page_size": %d, "total_number": %d, "total_page": %d}}}"""
        .formatted(
            found.stream().skip((page - 1L) * size).limit(size).toList(),
            page,
            size,
            found.size(),
            Math.max(1, (found.size() + size - 1) / size));
  }
}
