package org.conductregister.jira.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class InstallationTest {

    private final List<String> added = new ArrayList<>();
    private final FakePart one = new FakePart("one", false);
    private final FakePart two = new FakePart("two", true);
    private final FakePart three = new FakePart("three", false);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final Project project = mock(Project.class);
    private final Installation installation = new Installation(List.of(one, two, three), locks);

    @BeforeEach
    void open() {
        when(locks.getLockForName("org.conductregister.install")).thenReturn(lock);
        when(project.getKey()).thenReturn("COND");
    }

    @Test
    void a_plan_changes_nothing() {
        InstallPlan plan = installation.plan(project);

        assertThat(plan.isComplete()).isFalse();
        assertThat(plan.steps()).extracting(InstallPlan.Step::key).containsExactly("one", "two", "three");
        assertThat(added).isEmpty();
    }

    @Test
    void only_what_is_missing_is_added_and_in_order() {
        InstallPlan plan = installation.apply(project, mock(ApplicationUser.class));

        assertThat(added).containsExactly("one", "three");
        assertThat(plan.isComplete()).isTrue();
    }

    @Test
    void the_second_time_adds_nothing() {
        installation.apply(project, mock(ApplicationUser.class));
        added.clear();

        installation.apply(project, mock(ApplicationUser.class));

        assertThat(added).isEmpty();
    }

    @Test
    void the_lock_is_given_back_even_if_a_part_fails() {
        three.failing = true;

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> installation.apply(project, mock(ApplicationUser.class))))
                .hasMessage("three failed");

        InOrder order = inOrder(lock);
        order.verify(lock).lock();
        order.verify(lock).unlock();
    }

    private final class FakePart implements Part {
        private final String key;
        private boolean present;
        private boolean failing;

        private FakePart(String key, boolean present) {
            this.key = key;
            this.present = present;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public List<InstallPlan.Piece> look(Project asked) {
            return List.of(new InstallPlan.Piece(key, present));
        }

        @Override
        public void add(Project asked, ApplicationUser administrator) {
            if (failing) {
                throw new IllegalStateException(key + " failed");
            }
            present = true;
            added.add(key);
        }
    }
}
