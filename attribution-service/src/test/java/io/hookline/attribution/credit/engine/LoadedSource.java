package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.port.UnitDimension;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/** The data of the engines' contract, in tables that say just what it says. */
final class LoadedSource implements CreditSource {

  private static final List<TouchKind> KINDS = List.of(TouchKind.values());

  @Override
  public String orders(Counting counting, boolean refunded) {
    return """
    select * from (
    select o.id, o.person_id, o.at, o.value,
           coalesce((select sum(r.amount) from loaded.refund r where r.conversion_id = o.id), 0)::bigint
             as refunded,
           %s as counted
      from loaded.conversion o) o
     where %s"""
        .formatted(
            counting == Counting.EVERY
                ? "true"
                : "o.person_id is null or row_number() over (partition by o.person_id order by o.at, o.id) = 1",
            refunded ? "refunded <> 0" : "true");
  }

  @Override
  public String units() {
    return "select unit, direct from loaded.unit";
  }

  @Override
  public String keys(UnitDimension dimension) {
    return "select unit, key from loaded.unit_key where dimension = '" + dimension + "'";
  }

  @Override
  public String touched(KindWindows windows) {
    return """
    select %s, t.touch_id, t.at, t.kind, t.unit, t.direct, t.precedence
      from wanted w
      join loaded.touch t on t.person_id = w.person_id and t.at > 'epoch' and t.at < w.at
     where t.at >= w.at - interval '%d hours' and %s
       and not exists (select from loaded.named n
                        where n.conversion_id = w.id and n.touch_id = t.touch_id)"""
        .formatted(
            PathSql.OF_ORDER,
            windows.reach(KINDS),
            windows.within(
                KINDS, kind -> Integer.toString(kind.number()), "t.kind", "t.at", "w.at"));
  }

  @Override
  public String named() {
    return """
    select %s, n.touch_id, n.at, n.kind, n.unit, n.direct, n.precedence
      from wanted w join loaded.named n on n.conversion_id = w.id"""
        .formatted(PathSql.OF_ORDER);
  }

  @Override
  public String refunds() {
    return """
    select r.conversion_id, row_number() over (partition by r.conversion_id order by r.at, r.id) as place,
           r.id || ' ' || r.micros as label, r.amount
      from loaded.refund r""";
  }

  @Override
  public String acts(KindWindows windows) {
    return """
    select t.person_id, t.touch_id, t.at, t.kind, t.unit from loaded.touch t
     where t.at > 'epoch' and t.kind in %s"""
        .formatted(windows.on());
  }

  @Override
  public int cent() {
    return 1;
  }

  @Override
  public <S extends SqlStatement<S>> S bind(S statement) {
    return statement;
  }
}
