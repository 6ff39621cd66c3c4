/** The brand's controlled words: what ideas, series and posts are sorted and compared by. */
package io.hookline.content.plan.vocabulary;
