/* SPDX-FileCopyrightText: Leadbooth contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The queue's promise, for every order in which things can happen: see README.md beside this file, which also
 * says which function of the program each step stands for.
 *
 * One or two leads of one account; a portal; a network that loses what it likes; a person; a program that may die between
 * any two steps. What is in the database survives that, what is in memory does not.
 */
#ifndef LEADS
#define LEADS 2
#endif
#ifndef FAULTS
#define FAULTS 2    /* requests, answers and connections lost, and refusals for now */
#endif
#ifndef CRASHES
#define CRASHES 2
#endif
#ifndef DECISIONS
#define DECISIONS 2 /* that a person takes */
#endif
#ifndef CHANGES
#define CHANGES 1   /* of what the account may see */
#endif
#define UNPROVEN_LOOKS 1 /* before a person is asked; 20 in the program, and no more is learnt from more */

/* In the database: QueueState. */
mtype = { Ready, Sending, Uncertain, Sent, Rejected, Parked, Discarded };
/* In memory: what is being done about a lead. */
mtype = { Idle, Begun, Waiting, Answered, Looking };
/* What came of a request. */
mtype = { Nothing, Created, Refused, RefusedLate, Later, NotSent, Unknown };
/* What came of a look-up. */
mtype = { NotAsked, Asked, Found, Absent, AbsentUnproven, Denied, Lost };
/* What the account may see of leads. */
mtype = { Reads, Blind, NoRight };

/* The database. */
mtype state[2] = Ready;
mtype before[2] = Ready;   /* of Discarded */
bool settled[2];           /* the time to settle has passed since the attempt ended */
bool resendDecided[2];
bool isUnproven[2];        /* Rejected, by what may have failed when it was there */
bool isWitness[2];
byte looks[2];

/* The program's memory. */
mtype doing[2] = Idle;
mtype answer[2] = Nothing;
mtype look[2] = NotAsked;
bool askedSettled[2];
bool lookEarly[2];         /* a person waits: once before it has settled */

/* The network and the portal. */
byte underWay[2];          /* requests to create it that may yet be carried out */
byte onPortal[2];          /* how many of it there are */
mtype rights = Reads;
bool alike;                /* the two leads are as visible as each other */
bool oldWitness;           /* one was sent before, and can be seen */

/* What may yet happen. A run with less of it is a run with a smaller number from the start: so nobody has to decide
 * to do nothing. */
byte faults;
byte crashes;
byte decisions;
byte changes;

/* What is to be proven, seen from outside: not known to the program. */
bool isOpen[2];            /* it was sent, and nothing has proven since that it is not there */
bool permit[2];            /* a person said to send it again, and nothing can prove anything */
bool usedPermit[2];        /* by the last attempt */
byte permitted[2];         /* doubles that such permits may have made */

#define other(i) (1 - (i))
#define isWaiting(i) (state[i] == Ready || state[i] == Sending || state[i] == Uncertain)
#define mayDecide(i) (state[i] != Sending && state[i] != Uncertain && state[i] != Sent)
#define isVisiblyDone(i) (state[i] == Sent || state[i] == Rejected || state[i] == Parked || state[i] == Discarded)
/* The same look-up shows a lead that was sent, as visible as this one. */
#define isShownToo(i) (onPortal[i] > 0 && (isWitness[i] || state[i] == Uncertain))
#define isWitnessed(i) (oldWitness || (alike && isShownToo(other(i))))

/* Bytes leave. */
inline post(i)
{
    assert(!isOpen[i] || permit[i]);
    usedPermit[i] = isOpen[i];
    if
    :: isOpen[i] -> permitted[i]++; permit[i] = false
    :: else
    fi;
    isOpen[i] = true;
    underWay[i]++
}

inline create(i)
{
    underWay[i]--;
    onPortal[i]++;
    assert(onPortal[i] <= 1 + permitted[i])
}

inline provenAbsent(i)
{
    assert(onPortal[i] == 0 && underWay[i] == 0);
    isOpen[i] = false
}

/* The portal has said that it did not do it: all is as before the attempt. */
inline provenRefused(i)
{
    assert(underWay[i] == 0);
    if
    :: usedPermit[i] -> permitted[i]--; permit[i] = true
    :: else -> assert(onPortal[i] == 0); isOpen[i] = false
    fi
}

/* Nothing follows any more: what only mattered before is forgotten, so that fewer states differ. */
inline beSent(i)
{
    state[i] = Sent;
    settled[i] = false;
    resendDecided[i] = false;
    isUnproven[i] = false;
    looks[i] = 0;
    lookEarly[i] = false;
    isOpen[i] = false;
    permit[i] = false;
    usedPermit[i] = false
}

inline becomeSent(i)
{
    assert(onPortal[i] > 0);
    beSent(i);
    isWitness[i] = true
}

inline endSend(i)
{
    if
    :: answer[i] == Created -> becomeSent(i)
    :: answer[i] == Refused -> provenRefused(i); state[i] = Rejected
#ifdef BROKEN_REFUSED
    :: answer[i] == RefusedLate -> state[i] = Rejected
#else
    :: answer[i] == RefusedLate -> state[i] = Rejected; isUnproven[i] = true
#endif
    :: answer[i] == Later -> provenRefused(i); state[i] = Ready
    :: answer[i] == NotSent -> state[i] = Ready
    :: answer[i] == Unknown ->
#ifdef BROKEN
        state[i] = Ready
#else
        state[i] = Uncertain;
        lookEarly[i] = true
#endif
    fi;
    answer[i] = Nothing;
    doing[i] = Idle
}

inline beReadyAgain(i)
{
    state[i] = Ready;
    settled[i] = false;
    resendDecided[i] = false;
    looks[i] = 0
}

inline lookAgainOrPark(i)
{
    if
    :: look[i] == AbsentUnproven && looks[i] < UNPROVEN_LOOKS && alike && isWaiting(other(i)) -> looks[i]++
    :: else -> state[i] = Parked; looks[i] = 0
    fi
}

inline endLook(i)
{
    if
    :: look[i] == Found -> becomeSent(i)
    :: look[i] == Lost -> skip
#ifndef BROKEN_EARLY
    :: look[i] != Found && look[i] != Lost && !askedSettled[i] -> skip
    :: look[i] != Found && look[i] != Lost && askedSettled[i] ->
#else
    :: look[i] != Found && look[i] != Lost ->
#endif
        if
        :: look[i] == Absent -> provenAbsent(i); beReadyAgain(i)
        :: look[i] == Absent -> provenAbsent(i); beReadyAgain(i); state[i] = Rejected /* the last of many times */
#ifdef BROKEN_BLIND
        :: look[i] == AbsentUnproven -> beReadyAgain(i)
#else
        :: look[i] != Absent && resendDecided[i] -> permit[i] = isOpen[i]; beReadyAgain(i)
        :: look[i] != Absent && !resendDecided[i] -> lookAgainOrPark(i)
#endif
        fi
    fi;
    look[i] = NotAsked;
    askedSettled[i] = false;
    doing[i] = Idle
}

proctype Program(byte i)
{
    do
#ifdef BROKEN_ORDER
    :: atomic { doing[i] == Idle && state[i] == Ready -> post(i); doing[i] = Begun }
    :: atomic { doing[i] == Begun -> state[i] = Sending; doing[i] = Waiting }
#else
    :: atomic { doing[i] == Idle && state[i] == Ready -> state[i] = Sending; doing[i] = Begun }
    :: atomic { doing[i] == Begun -> post(i); doing[i] = Waiting }
    :: atomic { doing[i] == Begun && faults > 0 -> faults--; answer[i] = NotSent; doing[i] = Answered }
#endif
    :: atomic { doing[i] == Waiting && answer[i] != Nothing -> doing[i] = Answered }
       /* A time-out: nothing comes any more, or it would have come later. */
    :: atomic { doing[i] == Waiting && answer[i] == Nothing && underWay[i] == 0 ->
            answer[i] = Unknown; doing[i] = Answered }
    :: atomic { doing[i] == Waiting && answer[i] == Nothing && underWay[i] > 0 && faults > 0 ->
            faults--; answer[i] = Unknown; doing[i] = Answered }
    :: atomic { doing[i] == Answered -> endSend(i) }
    :: atomic { doing[i] == Idle && state[i] == Uncertain && (settled[i] || lookEarly[i]) ->
            askedSettled[i] = settled[i]; lookEarly[i] = false; look[i] = Asked; doing[i] = Looking }
    :: atomic { doing[i] == Looking && look[i] != Asked -> endLook(i) }
    od
}

inline tell(i, what)
{
    if
    :: doing[i] == Waiting -> answer[i] = what
    :: else -> skip /* the program has gone, or waits no longer */
    fi
}

inline showLead(i)
{
    if
    :: rights == NoRight -> look[i] = Denied
    :: rights == Reads && onPortal[i] > 0 -> look[i] = Found
    :: rights == Reads && onPortal[i] == 0 && isWitnessed(i) -> look[i] = Absent
    :: rights == Reads && onPortal[i] == 0 && !isWitnessed(i) -> look[i] = AbsentUnproven
    :: rights == Blind -> look[i] = AbsentUnproven
    fi
}

proctype Portal(byte i)
{
    do
    :: atomic { underWay[i] > 0 -> create(i); tell(i, Created) }
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; create(i) }              /* the answer is lost */
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; create(i); tell(i, Unknown) } /* done, and 500 */
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; underWay[i]-- }          /* the request is lost */
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; underWay[i]--; tell(i, Unknown) } /* not done, and 500 */
    :: atomic { underWay[i] > 0 -> underWay[i]--; tell(i, Refused) }
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; create(i); tell(i, RefusedLate) } /* done, and a robot failed */
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; underWay[i]--; tell(i, RefusedLate) } /* not done, with a code */
    :: atomic { underWay[i] > 0 && faults > 0 -> faults--; underWay[i]--; tell(i, Later) }
    :: atomic { look[i] == Asked -> showLead(i) }
    :: atomic { look[i] == Asked && faults > 0 -> faults--; look[i] = Lost }
    od
}

proctype Administrator()
{
    do
    :: atomic { changes > 0 -> changes--;
            if
            :: rights = Reads
            :: rights = Blind
            :: rights = NoRight
            fi }
    od
}

/* The portal works no longer than that on a request whose client is gone. */
proctype Time(byte i)
{
    do
    :: atomic { state[i] == Uncertain && !settled[i] -> settled[i] = true; underWay[i] = 0 }
    od
}

/* What a refusal did not prove absent is looked up first, and nobody has agreed to a second one. */
inline sendRejected(i)
{
    if
    :: isUnproven[i] -> isUnproven[i] = false; state[i] = Uncertain; looks[i] = 0
    :: else -> state[i] = Ready
    fi
}

inline decide(i)
{
    if
    :: state[i] == Rejected -> sendRejected(i)
    :: state[i] == Rejected && isUnproven[i] -> beSent(i)
    :: state[i] == Parked -> state[i] = Uncertain; resendDecided[i] = true; looks[i] = 0
    :: state[i] == Parked -> beSent(i)
    :: state[i] == Ready -> state[i] = Parked
    :: (state[i] == Ready || state[i] == Rejected || state[i] == Parked) -> before[i] = state[i]; state[i] = Discarded
    :: state[i] == Discarded -> state[i] = before[i]
    :: state[i] == Discarded && before[i] == Parked -> state[i] = Uncertain; resendDecided[i] = true; looks[i] = 0
    :: state[i] == Discarded && before[i] == Rejected -> sendRejected(i)
    :: state[i] == Discarded && before[i] == Ready -> state[i] = Ready
    fi
}

proctype Person()
{
    do
    :: atomic { decisions > 0 && mayDecide(0) -> decisions--; decide(0) }
#if LEADS == 2
    :: atomic { decisions > 0 && mayDecide(1) -> decisions--; decide(1) }
#endif
    od
}

inline recover(i)
{
    doing[i] = Idle;
    answer[i] = Nothing;
    look[i] = NotAsked;
    askedSettled[i] = false;
    lookEarly[i] = false;
    if
#ifndef BROKEN_FORGET
    :: state[i] == Sending -> state[i] = Uncertain; settled[i] = false; looks[i] = 0
#endif
    :: else
    fi
}

/* It is killed, and another one begins with the rows as they are. What happens in between may as well happen just
 * before or just after. */
proctype Killer()
{
    do
    :: atomic { crashes > 0 -> crashes--; recover(0); recover(1) }
    od
}

#ifdef LIVENESS
/* Spin looks for fair cycles only: without this, it would not see a program that just stops. */
proctype Rest()
{
    do
    :: faults <= FAULTS /* always */
    od
}
#endif

init
{
    atomic {
        select(faults : 0 .. FAULTS);
        select(crashes : 0 .. CRASHES);
        select(decisions : 0 .. DECISIONS);
        select(changes : 0 .. CHANGES);
        if
        :: rights = Reads
        :: rights = Blind
        :: rights = NoRight
        fi;
        if
        :: alike = true
        :: alike = false
        fi;
        if
        :: oldWitness = true
        :: oldWitness = false
        fi;
        run Program(0);
        run Portal(0);
        run Time(0);
#if LEADS == 2
        run Program(1);
        run Portal(1);
        run Time(1);
#else
        /* The other one was sent before, or is not there. */
        if
        :: state[1] = Sent; onPortal[1] = 1; isWitness[1] = true
        :: state[1] = Rejected
        fi;
#endif
        run Administrator();
        run Person();
        run Killer();
#ifdef LIVENESS
        run Rest();
#endif
    }
}

ltl none_is_forgotten { <>[] (isVisiblyDone(0) && isVisiblyDone(1)) }
