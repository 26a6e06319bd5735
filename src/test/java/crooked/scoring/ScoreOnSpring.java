package crooked.scoring;

import org.springframework.stereotype.Component;

@Component
class ScoreOnSpring {}
