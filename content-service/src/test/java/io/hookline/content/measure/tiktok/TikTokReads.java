package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.hookline.content.measure.connection.Access;
import io.hookline.kit.json.OwnJson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What an account is told of, as far as it was asked for and is permitted. */
final class TikTokReads {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REPLIES_ALONG = 3;

  private final TikTokAccount account;
  private final LoggedRequest request;
  private final Clock clock;

  TikTokReads(TikTokAccount account, LoggedRequest request, Clock clock) {
    this.account = account;
    this.request = request;
    this.clock = clock;
  }

  String parameter(String name) {
    return request.queryParameter(name).isPresent()
        ? request.queryParameter(name).firstValue()
        : null;
  }

  Said answer(String path) {
    return switch (path) {
      case "/business/get/" -> asked(Scope::accountFields, this::account);
      case "/business/video/list/" -> asked(Scope::videoFields, this::videos);
      case "/business/comment/list/" -> commented("", this::withReplies);
      case "/business/comment/reply/list/" -> commented(parameter("comment_id"), one -> one);
      default -> Said.code(40006, "no schema found");
    };
  }

  /** One field too many fails all. */
  private Said asked(
      Function<Access, List<String>> permitted, Function<List<String>, Said> answer) {
    List<String> fields = OwnJson.read(JSON, parameter("fields"), new TypeReference<>() {});
    List<String> known = permitted.apply(access(Set.of()));
    if (!known.containsAll(fields)) {
      return Said.code(40002, "fields: Not a valid choice.");
    }
    return permitted.apply(access(account.tokens().granted())).containsAll(fields)
        ? answer.apply(fields)
        : Said.code(40130, "scope not authorized");
  }

  private Access access(Set<String> scopes) {
    return new Access("-", account.openId(), scopes);
  }

  private Said account(List<String> fields) {
    LocalDate from = LocalDate.parse(parameter("start_date"));
    LocalDate to = LocalDate.parse(parameter("end_date"));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (from.isBefore(today.minusDays(60))) {
      return Said.code(40002, "start_date: the maximum look-back is 60 days");
    }
    Map<String, Object> data = new LinkedHashMap<>(account.profile());
    data.keySet().retainAll(fields);
    List<Map<String, Object>> metrics = new ArrayList<>();
    account
        .days()
        .forEach(
            (day, figures) -> {
              if (!day.isBefore(from) && !day.isAfter(to) && day.isBefore(today)) {
                Map<String, Object> told = new LinkedHashMap<>(figures);
                told.keySet().retainAll(fields);
                told.put("date", day.toString());
                metrics.add(told);
              }
            });
    data.put("metrics", metrics);
    return Said.ok(data);
  }

  private Said videos(List<String> fields) {
    int most = Integer.parseInt(parameter("max_count"));
    if (most < 1 || most > 20 || !fields.contains("item_id")) {
      return Said.code(40002, "max_count: Must be between 1 and 20.");
    }
    if (parameter("filters") != null) {
      JsonNode ids = OwnJson.tree(JSON, parameter("filters")).path("video_ids");
      List<String> wanted =
          StreamSupport.stream(ids.spliterator(), false).map(JsonNode::asText).toList();
      return page(
          account.videos().stream().filter(one -> wanted.contains(one.id())).toList(),
          fields,
          most);
    }
    long before =
        parameter("cursor") == null ? clock.millis() : Long.parseLong(parameter("cursor"));
    return page(
        account.videos().stream().filter(one -> one.createdAt().toEpochMilli() < before).toList(),
        fields,
        most);
  }

  private Said page(List<TikTokVideo> videos, List<String> fields, int most) {
    List<TikTokVideo> page = videos.subList(0, Math.min(most, videos.size()));
    long cursor = page.isEmpty() ? 0 : page.get(page.size() - 1).createdAt().toEpochMilli();
    return Said.ok(
        Map.of(
            "videos",
            page.stream().map(one -> one.told(fields, clock.instant())).toList(),
            "cursor",
            cursor,
            "has_more",
            videos.size() > page.size()));
  }

  private Said commented(String parent, Function<Map<String, Object>, Map<String, Object>> shown) {
    if (!account.tokens().permits(List.of("comment.list"))) {
      return Said.code(40130, "scope not authorized");
    }
    List<Map<String, Object>> all = account.comments(parameter("video_id"), parent);
    int from = Math.min(Integer.parseInt(parameter("cursor")), all.size());
    int to = Math.min(from + Integer.parseInt(parameter("max_count")), all.size());
    return Said.ok(
        Map.of(
            "comments",
            all.subList(from, to).stream().map(shown).toList(),
            "cursor",
            to,
            "has_more",
            to < all.size()));
  }

  private Map<String, Object> withReplies(Map<String, Object> comment) {
    String id = comment.get("comment_id").toString();
    List<Map<String, Object>> replies = account.comments(parameter("video_id"), id);
    Map<String, Object> shown = new LinkedHashMap<>(comment);
    shown.put("replies", replies.size());
    if ("true".equals(parameter("include_replies")) && !replies.isEmpty()) {
      shown.put("reply_list", replies.subList(0, Math.min(REPLIES_ALONG, replies.size())));
    }
    return shown;
  }
}
