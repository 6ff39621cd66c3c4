package io.hookline.attribution.lift.platformresult;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** What a platform said, in one column. */
class PlatformResultColumn extends JsonColumn<NewPlatformResult> {

  PlatformResultColumn() {
    super(new TypeReference<>() {});
  }
}
