package io.hookline.creator.deal.spark;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an authorization, or a step of its life, is refused. */
enum SparkProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such Spark authorization")
  SPARK_AUTHORIZATION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The code was recorded before; a new authorization has a new code",
      constraint = "uq_spark_authorization_code")
  SPARK_CODE_TAKEN,

  @Refusal(status = 422, title = "Only a post on TikTok is authorized for Spark Ads")
  SPARK_POST_NOT_ON_TIKTOK,

  @Refusal(status = 422, title = "Only a post that is out is authorized for Spark Ads")
  SPARK_POST_NOT_OUT,

  @Refusal(status = 422, title = "Ads need commercial music, music of one's own or a licence")
  SPARK_MUSIC_NOT_COMMERCIAL,

  @Refusal(status = 422, title = "A duet or stitch needs the code of the original, too")
  SPARK_ORIGINAL_CODE_MISSING,

  @Refusal(status = 422, title = "The rights to the post do not last as long as the code")
  SPARK_RIGHTS_MISSING,

  @Refusal(status = 409, title = "No ad runs with the code")
  SPARK_CODE_NOT_USED,

  @Refusal(status = 409, title = "An ad runs with the code")
  SPARK_CODE_IN_USE,

  @Refusal(status = 409, title = "An expired code cannot be revived")
  SPARK_CODE_EXPIRED,

  @Refusal(status = 409, title = "The code was deleted")
  SPARK_CODE_DELETED;

  static SparkProblem of(SparkStatus status) {
    return switch (status) {
      case NOT_USED -> SPARK_CODE_NOT_USED;
      case IN_USE -> SPARK_CODE_IN_USE;
      case EXPIRED -> SPARK_CODE_EXPIRED;
      case DELETED -> SPARK_CODE_DELETED;
    };
  }
}
