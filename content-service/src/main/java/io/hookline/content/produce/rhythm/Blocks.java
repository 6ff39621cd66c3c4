package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The blocks of weeks: worked out from the templates, except for those that somebody touched. */
@ApplicationScoped
public class Blocks {

  private final WeekTemplateRepository templates;
  private final BlockRepository touched;
  private final Calendars calendars;

  Blocks(WeekTemplateRepository templates, BlockRepository touched, Calendars calendars) {
    this.templates = templates;
    this.touched = touched;
    this.calendars = calendars;
  }

  /** Those that take place on the days, first ones first. */
  public List<BlockView> on(Days days) {
    BrandCalendar calendar = calendars.current();
    Map<String, Block> kept = new HashMap<>();
    touched.within(days).forEach(block -> kept.put(block.id(), block));
    List<IsoWeek> weeks = days.weeks();
    List<WeekTemplate> holding = templates.holding(weeks.get(0), weeks.get(weeks.size() - 1));
    Map<String, Block> all = new HashMap<>();
    for (IsoWeek week : weeks) {
      planned(holding, week).forEach(block -> all.put(block.id(), block));
    }
    all.replaceAll((id, block) -> kept.getOrDefault(id, block));
    kept.values().stream()
        .filter(Block::staysWithoutTemplate)
        .forEach(block -> all.putIfAbsent(block.id(), block));
    return all.values().stream()
        .filter(block -> days.has(block.day()))
        .map(block -> block.view(calendar))
        .sorted(BlockView.ORDER)
        .toList();
  }

  /**
   * @throws Problem BLOCK_NOT_FOUND
   */
  Block get(String id) {
    return touched
        .find(id)
        .or(
            () ->
                BlockKey.parse(id)
                    .flatMap(
                        key ->
                            planned(templates.holding(key.week(), key.week()), key.week())
                                .filter(block -> block.id().equals(id))
                                .findFirst()))
        .orElseThrow(
            () -> new Problem(RhythmProblem.BLOCK_NOT_FOUND, "There is no block " + id + "."));
  }

  /** As the template that holds has them. */
  private static Stream<Block> planned(List<WeekTemplate> latestFirst, IsoWeek week) {
    return latestFirst.stream().filter(template -> template.holdsIn(week)).findFirst().stream()
        .flatMap(
            template ->
                template.blocks().stream()
                    .map(block -> new Block(block, week, template.updatedAt())));
  }
}
