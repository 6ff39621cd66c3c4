/** What creators deliver under partnerships: handed in, answered, accepted or rejected. */
package io.hookline.creator.deal.deliverable;
