package io.hookline.attribution.collect.pixel;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a pixel, or what it sends, is refused. */
enum PixelProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such source of web pages, or it is disconnected")
  PIXEL_NOT_FOUND,

  @Refusal(status = 403, title = "The source does not take events from pages of this origin")
  ORIGIN_NOT_ALLOWED
}
