package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PostName;
import java.util.UUID;

/** A row of a file that tells something of a post. */
interface ImportedReading {

  PostName post();

  PostReading of(UUID id);
}
