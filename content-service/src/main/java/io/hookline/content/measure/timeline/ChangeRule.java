package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a kind of resource is worth an entry of the timeline. Events carry the state after a
 * change; an entry is made when a watched field is not what it was when the resource was last seen.
 *
 * @param service whose resource it is: {@code creator}
 * @param resource as in the subject without ids: {@code partnerships}
 * @param kind of the entries
 * @param subkind of the entries, once for each resource
 * @param title with fields of the state in braces
 * @param watched fields that make an entry when they change, nested ones with dots; lists and
 *     objects are compared as a whole and not shown
 * @param condition values of fields without which the resource does not count yet, or any more; no
 *     value: any but none
 * @param fromTheStart whether the first state that counts is a change itself
 * @param shown whether the detail says what watched fields were and are
 * @param startsAt field that says from when the change holds; null: when it was made
 * @param endsAt field that says until when; null: an instant
 * @param note field with a person's reason, which goes into the detail; null for none
 * @param own what the resource itself is among the things that an entry can concern: {@code
 *     accountId}; null for none of them
 */
record ChangeRule(
    String service,
    String resource,
    ChangeKind kind,
    String subkind,
    String title,
    List<String> watched,
    Map<String, Set<String>> condition,
    boolean fromTheStart,
    boolean shown,
    String startsAt,
    String endsAt,
    String note,
    String own) {

  static ChangeRule of(String service, String resource, ChangeKind kind, String subkind) {
    return new ChangeRule(
        service, resource, kind, subkind, subkind, List.of(), Map.of(), true, true, null, null,
        null, null);
  }

  ChangeRule titled(String title) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        condition,
        fromTheStart,
        shown,
        startsAt,
        endsAt,
        note,
        own);
  }

  ChangeRule watching(String... fields) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        List.of(fields),
        condition,
        fromTheStart,
        shown,
        startsAt,
        endsAt,
        note,
        own);
  }

  ChangeRule when(String field, String... values) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        Map.of(field, Set.of(values)),
        fromTheStart,
        shown,
        startsAt,
        endsAt,
        note,
        own);
  }

  /** The first state is where things began, and no change. */
  ChangeRule butNotTheFirst() {
    return new ChangeRule(
        service, resource, kind, subkind, title, watched, condition, false, shown, startsAt, endsAt,
        note, own);
  }

  /** Entries say that something changed, and not what it was and is. */
  ChangeRule withoutValues() {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        condition,
        fromTheStart,
        false,
        startsAt,
        endsAt,
        note,
        own);
  }

  ChangeRule holding(String from, String until) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        condition,
        fromTheStart,
        shown,
        from,
        until,
        note,
        own);
  }

  ChangeRule explainedBy(String note) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        condition,
        fromTheStart,
        shown,
        startsAt,
        endsAt,
        note,
        own);
  }

  /** Entries concern the resource itself: its id is what others name by this field. */
  ChangeRule concerning(String own) {
    return new ChangeRule(
        service,
        resource,
        kind,
        subkind,
        title,
        watched,
        condition,
        fromTheStart,
        shown,
        startsAt,
        endsAt,
        note,
        own);
  }

  /** Tells the rules' bookkeeping apart. */
  String name() {
    return service + "/" + resource + "/" + kind + "/" + subkind;
  }

  /** The field of the state that says which series, post, account or creator it concerns. */
  String idOf(String concern) {
    return concern.equals(own) ? "id" : concern;
  }

  boolean counts(JsonNode state) {
    return condition.entrySet().stream()
        .allMatch(field -> isAmong(field.getValue(), at(state, field.getKey())));
  }

  private static boolean isAmong(Set<String> values, JsonNode value) {
    return values.isEmpty()
        ? !value.isMissingNode() && !value.isNull()
        : values.contains(value.asText());
  }

  static JsonNode at(JsonNode state, String field) {
    return state.at("/" + field.replace('.', '/'));
  }
}
