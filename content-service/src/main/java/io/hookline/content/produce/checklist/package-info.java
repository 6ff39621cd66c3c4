/**
 * Whether a post keeps to the brand's creative standards, item by item, as people have answered.
 */
package io.hookline.content.produce.checklist;
