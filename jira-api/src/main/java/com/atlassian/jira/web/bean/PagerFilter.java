package com.atlassian.jira.web.bean;

/**
 * Which page of results.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? 0 : index - index % max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
