package nl.cultureelzelfportret.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Does the same thing several times at once, as the same person: a double click, two tabs, two tablets. */
@ApplicationScoped
public class InAnotherRequest {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private InAnotherRequest self;

    /**
     * Does it so many times at once and waits for all.
     *
     * @param times how many times
     * @param work  what to do
     * @param <T>   of the answers
     * @return the answers; an exception that was thrown stands for one
     * @throws InterruptedException if the test is ended
     */
    public <T> List<Object> atOnce(int times, Callable<T> work) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(times);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(executor.submit(() -> {
                start.countDown();
                start.await();
                return self.call(work);
            }));
        }
        List<Object> answers = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                answers.add(one.get());
            } catch (ExecutionException thrown) {
                answers.add(thrown.getCause());
            }
        }
        return answers;
    }

    /**
     * Does it once, in a request of its own.
     *
     * @param work what to do
     * @param <T>  of the answer
     * @return the answer
     * @throws Exception whatever the work throws
     */
    @ActivateRequestContext
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
