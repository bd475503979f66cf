"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "US",
    """
AASA, The School Superintendents Association | AASA | membership body
Achievement First | - | school network
Advance Illinois | - | campaign
AFL-CIO | - | union
Alliance Defending Freedom | ADF | campaign
Alliance for Excellent Education | - | campaign
American Academy of Pediatrics | AAP | professional body
American Association of Colleges for Teacher Education | AACTE | membership body
American Association of Community Colleges | AACC | membership body
American Association of University Professors | AAUP | union
American Civil Liberties Union | ACLU | campaign
American Council on Education | ACE | membership body
American Educational Research Association | AERA | learned society
American Enterprise Institute | AEI | think tank
American Federation for Children | AFC | campaign
American Federation of State, County and Municipal Employees | AFSCME | union
American Federation of Teachers | AFT | union
American Institutes for Research | AIR | research
American Library Association | ALA | membership body
American Psychological Association | APA | professional body
American School Counselor Association | ASCA | professional body
AmeriCorps | - | agency
Annenberg Institute | - | research
Annie E. Casey Foundation | - | funder
Anti-Defamation League | ADL | campaign
Arizona State University | ASU | university | Arizona State
Associated Press | AP | media
Association for Supervision and Curriculum Development | ASCD | membership body
Association of American Universities | AAU | universities group
Austin Independent School District | AISD | school district | Austin ISD
Baltimore City Public Schools | - | school district
Baylor University | - | university
Bellwether Education Partners | - | think tank | Bellwether
Bill & Melinda Gates Foundation | - | funder | Gates Foundation
Boston College | - | university
Boston Public Schools | BPS | school district
Boston Teachers Union | BTU | union
Brandeis University | - | university
Brigham Young University | BYU | university
Brookings Institution | - | think tank | Brookings
Broward County Public Schools | - | school district
Bureau of Indian Education | BIE | government
California Department of Education | CDE | government
California Federation of Teachers | CFT | union
California Institute of Technology | Caltech | university
California School Boards Association | CSBA | membership body
California State University | CSU | university | Cal State
California Teachers Association | CTA | union
Carnegie Corporation | - | funder
Carnegie Mellon University | - | university | Carnegie Mellon
CASEL | - | research | Collaborative for Academic, Social, and Emotional Learning
Center for American Progress | CAP | think tank
Center for Education Reform | - | think tank
Center on Budget and Policy Priorities | CBPP | think tank
Center on Education and the Workforce | - | research
Center on Reinventing Public Education | CRPE | think tank
Centers for Disease Control and Prevention | CDC | government
Chalkbeat | - | media
Chan Zuckerberg Initiative | CZI | funder
Charlotte-Mecklenburg Schools | CMS | school district
Chicago Public Schools | CPS | school district
Chicago Teachers Union | CTU | union
Chiefs for Change | - | membership body
Child Care Aware of America | - | membership body
Children's Defense Fund | - | campaign
City University of New York | CUNY | university
Clark County School District | CCSD | school district
Cleveland Metropolitan School District | CMSD | school district
Cobb County School District | - | school district
College Board | - | exam board
Colorado Education Association | CEA | union
Columbia University | - | university
Columbus City Schools | - | school district
Common Sense Media | - | charity
Congressional Budget Office | CBO | government
Consortium for School Networking | CoSN | membership body
Cornell University | - | university | Cornell
Costco | - | company
Council for Exceptional Children | CEC | membership body
Council of Chief State School Officers | CCSSO | membership body
Council of the Great City Schools | CGCS | membership body
Council on American-Islamic Relations | CAIR | campaign
Curriculum Associates | - | company
Dallas Independent School District | Dallas ISD | school district
Dartmouth College | - | university | Dartmouth
Data Quality Campaign | - | campaign
Democratic Party | - | party
Democrats for Education Reform | DFER | campaign
Denver Public Schools | DPS | school district
Department of Health and Human Services | HHS | government | Health and Human Services
Department of Homeland Security | DHS | government
Department of Justice | DOJ | government | Justice Department; U.S. Department of Justice
Detroit Public Schools Community District | DPSCD | school district
District of Columbia Public Schools | DCPS | school district
DonorsChoose | - | charity
Duke University | - | university
EdChoice | - | campaign
EdReports | - | charity
Education Commission of the States | ECS | membership body
Education Law Center | - | charity
Education Trust | - | charity | EdTrust
Education Week | - | media
Educational Testing Service | ETS | exam board
EdWeek Research Center | - | research
Emory University | - | university
Equal Employment Opportunity Commission | EEOC | regulator
ExcelinEd | - | campaign | Foundation for Excellence in Education
Fairfax County Public Schools | FCPS | school district
FairTest | - | campaign
Federal Bureau of Investigation | FBI | police
Federal Communications Commission | FCC | government
Florida Department of Education | - | government
Florida Education Association | FEA | union
Florida State University | FSU | university | Florida State
Food Research & Action Center | FRAC | campaign | Food Research and Action Center
Fort Worth Independent School District | FWISD | school district | Fort Worth ISD
Freedom From Religion Foundation | FFRF | campaign
Fulton County Schools | - | school district
Gallup | - | research
George Mason University | GMU | university | George Mason
George Washington University | GWU | university
Georgetown University | - | university
Georgia Association of Educators | GAE | union
Georgia Department of Education | - | government
Georgia Institute of Technology | - | university | Georgia Tech
GLAAD | - | campaign
GLSEN | - | campaign
Government Accountability Office | GAO | audit
Great Hearts Academies | - | school network | Great Hearts
Gwinnett County Public Schools | - | school district
Harvard Graduate School of Education | - | university
Harvard University | - | university | Harvard
Heritage Foundation | - | think tank
Hillsborough County Public Schools | - | school district
Houghton Mifflin Harcourt | HMH | company
House Education and the Workforce Committee | - | legislature
House of Representatives | - | legislature
Houston Independent School District | HISD | school district | Houston ISD
Howard University | - | university
Human Rights Campaign | HRC | campaign
Illinois Education Association | IEA | union
Illinois State Board of Education | ISBE | government
Immigration and Customs Enforcement | ICE | agency | U.S. Immigration and Customs Enforcement
Indiana Department of Education | - | government
Indiana University | - | university
Institute of Education Sciences | IES | research
Internal Revenue Service | IRS | government
Iowa State University | - | university | Iowa State
Johns Hopkins University | - | university | Johns Hopkins
Kaiser Family Foundation | KFF | research
Kansas State University | - | university | Kansas State
Kentucky Education Association | - | union
Khan Academy | - | charity
KIPP | - | school network
Lambda Legal | - | campaign
Learning First Alliance | - | membership body
Learning Policy Institute | LPI | think tank
Los Angeles Unified School District | LAUSD | school district
Loudoun County Public Schools | LCPS | school district
Louisiana State University | LSU | university
Massachusetts Department of Elementary and Secondary Education | DESE | government
Massachusetts Institute of Technology | MIT | university
Massachusetts Teachers Association | MTA | union
Mathematica | - | research
McGraw Hill | - | company | McGraw-Hill
MDRC | - | research
Memphis-Shelby County Schools | MSCS | school district
Metro Nashville Public Schools | MNPS | school district
Miami-Dade County Public Schools | M-DCPS | school district
Michigan Education Association | MEA | union
Michigan State University | MSU | university | Michigan State
Minneapolis Public Schools | MPS | school district
Missouri Department of Elementary and Secondary Education | - | government
Moms for Liberty | - | campaign
Montgomery County Public Schools | MCPS | school district
Morehouse College | - | university | Morehouse
NAACP | - | campaign
National Academies of Sciences, Engineering, and Medicine | - | learned society | National Academies
National Alliance for Public Charter Schools | NAPCS | membership body
National Assessment Governing Board | NAGB | government
National Association for College Admission Counseling | NACAC | membership body
National Association for the Education of Young Children | NAEYC | membership body
National Association of Charter School Authorizers | NACSA | membership body
National Association of Colleges and Employers | NACE | membership body
National Association of Elementary School Principals | NAESP | membership body
National Association of Independent Schools | NAIS | membership body
National Association of School Nurses | NASN | professional body
National Association of School Psychologists | NASP | professional body
National Association of School Resource Officers | NASRO | professional body
National Association of Secondary School Principals | NASSP | membership body
National Association of State Boards of Education | NASBE | membership body
National Association of Student Financial Aid Administrators | NASFAA | membership body
National Center for Education Statistics | NCES | statistics
National Collegiate Athletic Association | NCAA | sport body
National Conference of State Legislatures | NCSL | membership body
National Council of Teachers of English | NCTE | membership body
National Council of Teachers of Mathematics | NCTM | membership body
National Council on Teacher Quality | NCTQ | think tank
National Education Association | NEA | union
National Education Policy Center | NEPC | think tank
National Governors Association | NGA | membership body
National Head Start Association | - | membership body
National Institute for Early Education Research | NIEER | research
National Institutes of Health | NIH | research
National Parents Union | NPU | campaign
National PTA | PTA | membership body
National Rural Education Association | NREA | membership body
National School Boards Association | NSBA | membership body
National Science Foundation | NSF | funder
National Science Teaching Association | NSTA | membership body
National Student Clearinghouse | NSC | research
National Urban League | - | campaign
New America | - | think tank
New Jersey Education Association | NJEA | union
New Visions for Public Schools | - | charity
New York City Department of Education | NYC DOE | school district | New York City Public Schools
New York State Education Department | NYSED | government
New York State United Teachers | NYSUT | union
New York University | NYU | university
North Carolina Association of Educators | NCAE | union
North Carolina Department of Public Instruction | NCDPI | government
Northwestern University | - | university
NWEA | - | research
Oakland Unified School District | OUSD | school district
Office for Civil Rights | OCR | government
Office of Management and Budget | OMB | government
Ohio Department of Education | - | government
Ohio Education Association | OEA | union
Ohio State University | - | university | Ohio State
Oklahoma Education Association | - | union
Oklahoma State Department of Education | OSDE | government
Orange County Public Schools | - | school district
Oregon State University | - | university | Oregon State
Parents Defending Education | - | campaign
PDK International | - | membership body
PEN America | - | campaign
Pennsylvania Department of Education | - | government
Pennsylvania State Education Association | PSEA | union
Pennsylvania State University | - | university | Penn State
Pew Research Center | Pew | research
Philadelphia Federation of Teachers | PFT | union
Portland Public Schools | PPS | school district
PowerSchool | - | company
Prince George's County Public Schools | PGCPS | school district
Princeton University | - | university
Purdue University | - | university | Purdue
RAND Corporation | - | research | Rand
Republican Party | GOP | party
Rocketship Public Schools | - | school network | Rocketship
Rutgers University | - | university | Rutgers
San Diego Unified School District | - | school district
San Francisco Unified School District | SFUSD | school district
Scholastic | - | company
School District of Philadelphia | - | school district
SchoolHouse Connection | - | charity
Seattle Public Schools | SPS | school district
Senate Health, Education, Labor and Pensions Committee | - | legislature | Senate HELP Committee
Service Employees International Union | SEIU | union
Southern Poverty Law Center | SPLC | campaign
Southern Regional Education Board | SREB | membership body
Spelman College | - | university | Spelman
St. Louis Public Schools | SLPS | school district
Stand for Children | - | campaign
Stanford Graduate School of Education | - | university
Stanford University | - | university | Stanford
State University of New York | SUNY | university
Students for Fair Admissions | SFFA | campaign
Success Academy | - | school network
Syracuse University | - | university
Target Corporation | - | company
Teach For America | TFA | charity
Teach Plus | - | charity
Teachers College | - | university
Teamsters | - | union
Texas A&M University | - | university | Texas A&M
Texas American Federation of Teachers | Texas AFT | union
Texas Christian University | TCU | university
Texas Education Agency | TEA | government
Texas Higher Education Coordinating Board | - | government
Texas State Teachers Association | TSTA | union
Texas Tech University | - | university | Texas Tech
The Hechinger Report | - | media | Hechinger Report
Thomas B. Fordham Institute | - | think tank | Fordham Institute
TNTP | - | charity
Trevor Project | - | charity
Tulane University | - | university | Tulane
Turning Point USA | - | campaign
U.S. Department of Agriculture | USDA | government | US Department of Agriculture
U.S. Supreme Court | - | court | US Supreme Court; Supreme Court
UC Berkeley | - | university | University of California, Berkeley
UC Davis | - | university | University of California, Davis
UC Irvine | - | university | University of California, Irvine
UC San Diego | - | university | University of California, San Diego
UC Santa Barbara | - | university | University of California, Santa Barbara
UCLA | - | university | University of California, Los Angeles
Uncommon Schools | - | school network
UnidosUS | - | campaign
United Auto Workers | UAW | union
United Federation of Teachers | UFT | union
United Teachers Los Angeles | UTLA | union
University of California | UC | university
University of Massachusetts | - | university | UMass
University of North Carolina | UNC | university | UNC-Chapel Hill
University of Notre Dame | - | university | Notre Dame
University of Southern California | USC | university
University of Texas at Austin | - | university | UT Austin
University of Virginia | UVA | university
Urban Institute | - | think tank
US Census Bureau | - | statistics | Census Bureau; U.S. Census Bureau
US Department of Education | ED | government | Education Department; U.S. Department of Education
US Senate | - | legislature | U.S. Senate
Vanderbilt University | - | university | Vanderbilt
Virginia Commonwealth University | VCU | university
Virginia Department of Education | VDOE | government
Virginia Education Association | VEA | union
Virginia Tech | - | university
Wake County Public School System | WCPSS | school district
Walmart | - | company
Walton Family Foundation | - | funder
Washington Education Association | - | union
Washington Office of Superintendent of Public Instruction | OSPI | government
West Virginia Education Association | - | union
WestEd | - | research
White House | - | government
Wisconsin Department of Public Instruction | DPI | government | Department of Public Instruction
Wisconsin Education Association Council | WEAC | union
Yale University | - | university | Yale
YES Prep | - | school network
""",
)
