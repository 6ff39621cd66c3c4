package io.hookline.reporting.figures.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** What statements over facts say by name: the brand, the periods, the keys that are asked for. */
final class FactBindings {

  private FactBindings() {}

  static void bind(Query query, Asked asked, List<Span> spans) {
    query
        .configure(SqlStatements.class, rules -> rules.setUnusedBindingAllowed(true))
        .bind("brand", asked.brand().slug())
        .bind("n", array(IntStream.range(0, spans.size()).boxed()))
        .bind("first", days(spans, span -> span.days().from()))
        .bind("last", days(spans, span -> span.days().to()))
        .bind("since", days(spans, span -> span.period().from()))
        .bind("until", days(spans, span -> span.period().to()))
        .bind("zone", asked.brand().timeZone().getId())
        .bind("currency", asked.brand().currency())
        .bindMap(asked.past() == null ? Map.of() : asked.past().bindings());
    for (int i = 0; i < asked.filters().size(); i++) {
      Asked.AskedFilter filter = asked.filters().get(i);
      query.bind("in" + i, listed(filter.in())).bind("not" + i, listed(filter.notIn()));
    }
  }

  private static String days(List<Span> spans, Function<Span, LocalDate> day) {
    return array(spans.stream().map(day));
  }

  /** As PostgreSQL writes one. */
  private static String array(Stream<?> values) {
    return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  private static String[] listed(List<String> keys) {
    return keys == null
        ? new String[0]
        : keys.stream().filter(Objects::nonNull).toArray(String[]::new);
  }
}
