package io.hookline.creator.people.creator;

import io.hookline.creator.people.creator.CreatorSearch.Place;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.NewestOrIndexed;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Lists of creators, filtered and sorted. */
@ApplicationScoped
class CreatorList {

  private final CreatorRepository creators;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CreatorList(CreatorRepository creators, Jdbi jdbi, CurrentBrand brand) {
    this.creators = creators;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Page<CreatorView> page(CreatorFilter filter, PageQuery page) {
    CreatorSearch search = new CreatorSearch(filter, place(filter.sort, page.cursor()));
    List<Place> found = jdbi.withHandle(handle -> find(handle, search, page.fetch()));
    Map<UUID, CreatorView> views =
        creators.all(found.stream().map(Place::id).toList()).stream()
            .collect(Collectors.toMap(Creator::id, Creator::view));
    return Page.of(
        found.stream().filter(row -> views.containsKey(row.id())).toList(),
        page,
        row ->
            filter.sort.byNumber()
                ? new Object[] {row.number(), row.id()}
                : new Object[] {row.id()},
        row -> views.get(row.id()));
  }

  private static Place place(CreatorSort sort, String cursor) {
    if (cursor == null) {
      return null;
    }
    if (!sort.byNumber()) {
      return new Place(0, Cursor.id(cursor));
    }
    return Cursor.read(
        cursor, 2, parts -> new Place(Long.parseLong(parts[0]), UUID.fromString(parts[1])));
  }

  private List<Place> find(Handle handle, CreatorSearch search, int limit) {
    FreshPlans.use(handle);
    if (search.isPlain()) {
      return rows(query(handle, search, search.newest(), limit).bind("newest", limit));
    }
    return NewestOrIndexed.find(
        limit,
        few -> rows(query(handle, search, search.newest(), limit).bind("newest", few)),
        () -> {
          plan(handle, "off");
          List<Place> found = rows(query(handle, search, search.indexed(), limit));
          plan(handle, "on");
          return found;
        });
  }

  private static void plan(Handle handle, String other) {
    handle
        .createQuery(NewestOrIndexed.OTHER_THAN_BITMAPS)
        .bind("other", other)
        .mapTo(String.class)
        .one();
  }

  private Query query(Handle handle, CreatorSearch search, String statement, int limit) {
    return handle
        .createQuery(statement)
        .bindMap(search.values())
        .bind("brand", brand.slug())
        .bind("limit", limit);
  }

  private static List<Place> rows(Query query) {
    return query
        .map((row, context) -> new Place(row.getLong("number"), row.getObject("id", UUID.class)))
        .list();
  }
}
