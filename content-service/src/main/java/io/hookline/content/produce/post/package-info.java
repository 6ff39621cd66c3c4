/** Videos from plan to publication: where, by whom, for which stage of the funnel. */
package io.hookline.content.produce.post;
