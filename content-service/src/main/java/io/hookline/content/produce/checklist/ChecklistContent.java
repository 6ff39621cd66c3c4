package io.hookline.content.produce.checklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A post's answers as they are kept.
 *
 * @param standardsVersion null before anybody has answered
 */
record ChecklistContent(Long standardsVersion, List<Answer> answers) {

  static final ChecklistContent UNWRITTEN = new ChecklistContent(null, List.of());

  Map<UUID, Answer> byStandard() {
    return answers.stream().collect(Collectors.toMap(Answer::standardId, Function.identity()));
  }
}
